package halfplane.app;

import halfplane.view.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Draws the app's icon, a plane cut in two by a line with a red disc and a blue ring, and writes it
 * in the forms that the systems want.
 */
public final class IconFiles {
  private static final int SIDE = 512;
  private static final int SMALL = 256;
  private static final int WINDOW = 64;
  private static final Color RED_SIDE = new Color(Palette.LIGHT.redSide());
  private static final Color BLUE_SIDE = new Color(Palette.LIGHT.blueSide());
  private static final Color RED = new Color(Palette.LIGHT.red());
  private static final Color BLUE = new Color(Palette.LIGHT.blue());
  private static final Color INK = new Color(Palette.LIGHT.ink());

  private IconFiles() {}

  /** Writes them into a folder, and the window's own beside the window's style. */
  public static void main(String... folders) throws IOException {
    var folder = Files.createDirectories(Path.of(folders[0]));
    Files.write(folder.resolve("halfplane.png"), png(SIDE));
    Files.write(folder.resolve("halfplane.ico"), ico(png(SMALL)));
    Files.write(folder.resolve("halfplane.icns"), icns(png(SIDE)));
    Files.write(Path.of(folders[1]).resolve("icon.png"), png(WINDOW));
  }

  private static byte[] png(int side) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(draw(side), "png", out);
    return out.toByteArray();
  }

  private static BufferedImage draw(int side) {
    var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
    var g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.scale(side, side);
    var plane = new RoundRectangle2D.Double(0.04, 0.04, 0.92, 0.92, 0.22, 0.22);
    g.setColor(RED_SIDE);
    g.fill(plane);
    g.clip(plane);
    g.setColor(BLUE_SIDE);
    var half = new Path2D.Double();
    half.moveTo(0, 0.78);
    half.lineTo(1, 0.22);
    half.lineTo(1, 1);
    half.lineTo(0, 1);
    half.closePath();
    g.fill(half);
    g.setColor(INK);
    g.setStroke(new BasicStroke(0.055f));
    g.draw(new Line2D.Double(-0.1, 0.836, 1.1, 0.164));
    g.setColor(RED);
    g.fill(new Ellipse2D.Double(0.18, 0.17, 0.3, 0.3));
    g.setColor(BLUE);
    g.setStroke(new BasicStroke(0.085f));
    g.draw(new Ellipse2D.Double(0.555, 0.565, 0.22, 0.22));
    g.dispose();
    return image;
  }

  /** One picture as PNG, 256 pixels wide, which is written as 0. */
  private static byte[] ico(byte[] png) {
    int header = 6 + 16;
    var out = ByteBuffer.allocate(header + png.length).order(ByteOrder.LITTLE_ENDIAN);
    out.putShort((short) 0).putShort((short) 1).putShort((short) 1);
    out.put((byte) 0).put((byte) 0).put((byte) 0).put((byte) 0);
    out.putShort((short) 1).putShort((short) 32).putInt(png.length).putInt(header).put(png);
    return out.array();
  }

  /** One picture as PNG, 512 pixels wide: type ic09. */
  private static byte[] icns(byte[] png) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.write("icns".getBytes(StandardCharsets.US_ASCII));
    out.writeInt(16 + png.length);
    out.write("ic09".getBytes(StandardCharsets.US_ASCII));
    out.writeInt(8 + png.length);
    out.write(png);
    return bytes.toByteArray();
  }
}
