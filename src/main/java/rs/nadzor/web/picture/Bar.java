package rs.nadzor.web.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The signature of the site, as the tag {@code bar} has it: how much is public, as a form. */
record Bar(double x, double y, double width, double height) {
    private static final float LINE = 4;

    void draw(Graphics2D paper, String state, int known, int total) {
        switch (state) {
            case "disclosed" -> paper.fill(new Rectangle2D.Double(x, y, width, height));
            case "partly" -> {
                frame(paper);
                paper.fill(new Rectangle2D.Double(x, y, total == 0 ? 0 : width * known / total, height));
            }
            case "undisclosed" -> {
                frame(paper);
                hatch(paper);
            }
            case "conflict" -> {
                paper.fill(new Rectangle2D.Double(x, y, width * .7, height * .4));
                paper.fill(new Rectangle2D.Double(x + width * .3, y + height * .6, width * .7, height * .4));
            }
            case "withheld" -> brackets(paper);
            default -> stroked(paper, new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] { 0, 14 }, 0),
                    new Rectangle2D.Double(x + 3, y + 3, width - 6, height - 6));
        }
    }

    private void frame(Graphics2D paper) {
        stroked(paper, new BasicStroke(LINE), new Rectangle2D.Double(x + LINE / 2, y + LINE / 2, width - LINE, height - LINE));
    }

    private void hatch(Graphics2D paper) {
        Shape all = paper.getClip();
        paper.clip(new Rectangle2D.Double(x, y, width, height));
        for (double from = x - height; from < x + width; from += 30) {
            stroked(paper, new BasicStroke(3), new Line2D.Double(from, y + height, from + height, y));
        }
        paper.setClip(all);
    }

    private void brackets(Graphics2D paper) {
        Path2D path = new Path2D.Double();
        path.moveTo(x + height, y + 3);
        path.lineTo(x + 3, y + 3);
        path.lineTo(x + 3, y + height - 3);
        path.lineTo(x + height, y + height - 3);
        path.moveTo(x + width - height, y + 3);
        path.lineTo(x + width - 3, y + 3);
        path.lineTo(x + width - 3, y + height - 3);
        path.lineTo(x + width - height, y + height - 3);
        path.moveTo(x + 2 * height, y + height / 2);
        path.lineTo(x + width - 2 * height, y + height / 2);
        stroked(paper, new BasicStroke(LINE), path);
    }

    private static void stroked(Graphics2D paper, Stroke stroke, Shape shape) {
        paper.fill(stroke.createStrokedShape(shape));
    }
}
