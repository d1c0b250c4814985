package halfplane.lesson;

import java.util.List;

/**
 * A lesson.
 *
 * @param title of all of it
 * @param steps one or more
 */
public record Lesson(String title, List<Step> steps) {}
