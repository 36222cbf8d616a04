package de.nordertor.document.control;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import org.w3c.dom.Element;

/**
 * Draws SVG without scripts and without anything from outside. A picture that cannot be drawn, which Batik says by all
 * kinds of exceptions, leaves a gap instead of costing the whole document.
 */
final class SvgDrawer extends BatikSVGDrawer {

    private static final System.Logger LOG = System.getLogger(SvgDrawer.class.getName());

    @Override
    public SVGImage buildSVGImage(Element svg, Box box, CssContext css, double width, double height, double dots) {
        try {
            return new Tolerant(super.buildSVGImage(svg, box, css, width, height, dots));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "An SVG picture cannot be measured", e);
            return new Gap((int) Math.max(0, width), (int) Math.max(0, height));
        }
    }

    private record Tolerant(SVGImage image) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return image.getIntrinsicWidth();
        }

        @Override
        public int getIntrinsicHeight() {
            return image.getIntrinsicHeight();
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            try {
                image.drawSVG(device, context, x, y);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "An SVG picture cannot be drawn", e);
            }
        }
    }

    private record Gap(int width, int height) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return width;
        }

        @Override
        public int getIntrinsicHeight() {
            return height;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            // nothing to draw
        }
    }
}
