package rs.nadzor.account;

import io.nayuki.qrcodegen.QrCode.Ecc;

/** A text as squares for a camera: SVG without style or script, black on white also where the page is dark. */
final class QrCode {

    private static final int MARGIN = 4;

    private QrCode() {
    }

    /** What stands inside of the {@code <svg>}: a path over a square of this many units. */
    record Picture(int size, String path) {
    }

    static Picture of(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN).append("h1v1h-1z");
            }
        }
        return new Picture(code.size + 2 * MARGIN, path.toString());
    }
}
