package rs.nadzor.contract;

/** How much of what one would expect to know about a deal is public: {@code state} is the form of the disclosure bar. */
public record PublicOpenness(String state, int known, int total, String since) {
}
