package rs.nadzor.backup;

/** Why there is no backup, or why one is not restored, in words for the person who typed the command. */
public class BackupRefused extends RuntimeException {

    public BackupRefused(String reason) {
        super(reason);
    }

    public BackupRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
