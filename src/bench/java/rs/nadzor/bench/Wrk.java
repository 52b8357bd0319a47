package rs.nadzor.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks one address again and again, over sixteen connections, with wrk (Debian's package of that name). */
record Wrk(String address) {
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");

    /** @return answers per second; any answer that is an error fails it */
    double perSecond(int seconds) throws IOException, InterruptedException {
        var wrk = new ProcessBuilder(List.of("wrk", "-t1", "-c16", "-d" + seconds + "s", "--timeout", "60s", "-H", "Accept-Encoding: gzip", address))
                .redirectErrorStream(true).start();
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(said);
        if (wrk.waitFor() != 0 || !rate.find() || said.contains("Non-2xx") || said.contains("Socket errors")) throw new AssertionError(said);
        return Double.parseDouble(rate.group(1));
    }
}
