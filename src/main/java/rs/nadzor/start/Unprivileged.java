package rs.nadzor.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. A user namespace of its own makes it nobody while its files stay ours. Where there
 * are none (many containers) the programs run as user 65534, to whom the database folder is given; a folder that
 * belongs to another user already is served as that user.
 */
record Unprivileged(List<String> prefix, String owner) {

    private static final int ROOT = 0, NOBODY = 65534;

    static Unprivileged forFilesIn(Path folder) throws IOException {
        if (!Command.run(List.of("id", "-u")).output().equals("0")) return new Unprivileged(List.of(), null);
        var user = (int) Files.getAttribute(folder, "unix:uid");
        if (user == ROOT && Command.run(List.of("unshare", "-U", "true")).succeeded()) return new Unprivileged(List.of("unshare", "-U"), null);
        var other = user == ROOT ? as(NOBODY, NOBODY) : as(user, (int) Files.getAttribute(folder, "unix:gid"));
        other.giveAway(folder);
        if (other.run(List.of("test", "-x", folder.toString())).succeeded()) return other;
        throw new StartRefused("PostgreSQL does not run as root, and the folder %s cannot be reached by another user. Start Nadzor as an ordinary user, or choose a folder whose parents everybody may enter with NADZOR_DATA_DIR."
                .formatted(folder));
    }

    private static Unprivileged as(int user, int group) {
        return new Unprivileged(List.of("setpriv", "--reuid", "" + user, "--regid", "" + group, "--clear-groups"), user + ":" + group);
    }

    /** Files made for PostgreSQL since the last call become those of the user it runs as. */
    void giveAway(Path folder) {
        if (owner == null) return;
        Command.run(List.of("chown", "-R", owner, folder.toString()));
        Command.run(List.of("chmod", "o+x", folder.getParent().toString()));
    }

    Command.Result run(List<String> words) {
        return Command.run(words(words));
    }

    List<String> words(List<String> words) {
        return Stream.concat(prefix.stream(), words.stream()).toList();
    }
}
