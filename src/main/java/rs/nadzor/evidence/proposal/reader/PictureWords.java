package rs.nadzor.evidence.proposal.reader;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The day a picture was taken. Not where, and not with whose camera. */
final class PictureWords {

    private PictureWords() {
    }

    static Map<String, String> of(Path file) throws IOException {
        var said = new HashMap<String, String>();
        try {
            for (var exif : ImageMetadataReader.readMetadata(file.toFile()).getDirectoriesOfType(ExifSubIFDDirectory.class)) {
                String taken = exif.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL);
                // "2019:05:31 10:00:00"
                if (taken != null && taken.matches("\\d{4}:\\d{2}:\\d{2}.*")) said.put("date", taken.substring(0, 10).replace(':', '-'));
            }
        } catch (ImageProcessingException notAPicture) {
            return Map.of();
        }
        return said;
    }
}
