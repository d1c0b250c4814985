package halfplane.app;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Spoils a file's bytes at random: flips, cuts, repeats, and words that have spoilt readers before;
 * some files are zeros, as after a power cut, or in another encoding.
 */
final class Mutation {
  private static final int MOST_CHANGES = 6;
  private static final int LONGEST = 64;

  /** One file in so many is zeros, and as many are in each other encoding. */
  private static final int RARELY = 50;

  private static final List<String> WORDS =
      List.of(
          "NaN",
          "Infinity",
          "1e999",
          "-1e-999",
          "\"",
          "\n",
          "\r",
          ";",
          ",",
          "\t",
          "{",
          "}",
          "[",
          "]",
          "[[[[[[[[[[[[[[[[",
          "\0",
          "-",
          "--",
          "---",
          "9999999999999999999999",
          "0x10",
          "null",
          "true",
          "../../x.csv",
          "/etc/passwd",
          "\uFEFF",
          "é",
          "#",
          "# ",
          "claim: ",
          "set: ",
          "\"halfplane\": 1,",
          "1000000000",
          "0.",
          ".",
          "e",
          " ",
          ":",
          "(right)");

  private Mutation() {}

  /** Another file, a few changes away. */
  static byte[] of(byte[] bytes, Random random) {
    var changed =
        switch (random.nextInt(RARELY)) {
          case 0 -> new byte[bytes.length];
          case 1 -> recoded(bytes, StandardCharsets.UTF_16);
          case 2 -> recoded(bytes, StandardCharsets.UTF_16LE);
          default -> bytes;
        };
    int changes = 1 + random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes; i++) {
      changed = once(changed, random);
    }
    return changed;
  }

  private static byte[] recoded(byte[] bytes, Charset charset) {
    return new String(bytes, StandardCharsets.UTF_8).getBytes(charset);
  }

  private static byte[] once(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + 1 + random.nextInt(LONGEST));
    return switch (random.nextInt(6)) {
      case 0 -> flipped(bytes, random);
      case 1 -> joined(bytes, at, new byte[0], to);
      case 2 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, to), at);
      case 3 -> Arrays.copyOf(bytes, at);
      case 4 -> {
        var noise = new byte[1 + random.nextInt(8)];
        random.nextBytes(noise);
        yield joined(bytes, at, noise, at);
      }
      default -> {
        var word = WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
        yield joined(bytes, at, word, random.nextBoolean() ? at : to);
      }
    };
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return bytes;
    }
    var changed = bytes.clone();
    changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
    return changed;
  }

  private static byte[] joined(byte[] bytes, int until, byte[] middle, int from) {
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, until);
    out.writeBytes(middle);
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }
}
