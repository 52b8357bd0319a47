package rs.nadzor.evidence;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** How large a kept copy may be. The limit of the whole request (quarkus.http.limits.max-body-size) must lie above it. */
@ConfigMapping(prefix = "nadzor.evidence")
interface EvidenceLimits {

    @WithDefault("50M")
    MemorySize maxSize();

    /** A lower limit for one type, by its name: {@code nadzor.evidence.max-size-of.html=10M}. */
    Map<FileType, MemorySize> maxSizeOf();

    /** In bytes. */
    default long of(FileType type) {
        return maxSizeOf().getOrDefault(type, maxSize()).asLongValue();
    }
}
