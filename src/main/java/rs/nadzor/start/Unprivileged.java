package rs.nadzor.start;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. A user namespace of its own makes it nobody while its files stay ours; where
 * there are none (many containers) the programs run as user 65534, and the database folder is given to that user.
 */
final class Unprivileged {

    private static final String NOBODY = "65534";

    private final List<String> prefix;

    private Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    static Unprivileged forFilesIn(Path folder) {
        if (!isRoot()) return new Unprivileged(List.of());
        if (Command.run(List.of("unshare", "-U", "true")).succeeded()) return new Unprivileged(List.of("unshare", "-U"));
        var setpriv = new Unprivileged(List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"));
        setpriv.giveAway(folder);
        if (setpriv.run(List.of("test", "-x", folder.toString())).succeeded()) return setpriv;
        throw new StartRefused("PostgreSQL does not run as root, and the folder %s cannot be reached by another user. Start Nadzor as an ordinary user, or choose a folder whose parents everybody may enter with NADZOR_DATA_DIR."
                .formatted(folder));
    }

    /** Files made for PostgreSQL since the last call become readable for the user it runs as. */
    void giveAway(Path folder) {
        if (!prefix.isEmpty() && prefix.get(0).equals("setpriv")) {
            Command.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
            Command.run(List.of("chmod", "0711", folder.getParent().toString()));
        }
    }

    Command.Result run(List<String> words) {
        return Command.run(words(words));
    }

    List<String> words(List<String> words) {
        return Stream.concat(prefix.stream(), words.stream()).toList();
    }

    private static boolean isRoot() {
        return Command.run(List.of("id", "-u")).output().equals("0");
    }
}
