package rs.nadzor.account;

/** What lets somebody in and is another from now on. */
public enum CredentialChange {
    PASSWORD, SECOND_FACTOR, SECOND_FACTOR_REMOVED, RECOVERY_CODES
}
