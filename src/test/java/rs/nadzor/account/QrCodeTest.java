package rs.nadzor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

class QrCodeTest {

    private static final int ZOOM = 4;

    /** What a camera reads off the path. */
    @Test
    void saysWhatItWasToldTo() throws Exception {
        String text = "otpauth://totp/Nadzor:ana%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Nadzor";
        var picture = QrCode.of(text);
        int width = picture.size() * ZOOM;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xffffff);
        var square = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(picture.path());
        while (square.find()) {
            int left = Integer.parseInt(square.group(1)) * ZOOM, top = Integer.parseInt(square.group(2)) * ZOOM;
            for (int y = top; y < top + ZOOM; y++) Arrays.fill(pixels, y * width + left, y * width + left + ZOOM, 0);
        }
        var image = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
        assertEquals(text, new QRCodeReader().decode(image, Map.of(DecodeHintType.TRY_HARDER, true)).getText());
    }
}
