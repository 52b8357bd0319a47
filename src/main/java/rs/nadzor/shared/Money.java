package rs.nadzor.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;

import jakarta.persistence.Embeddable;

/**
 * An amount with two decimals in an ISO 4217 currency. Whether it includes VAT is said by whoever holds it.
 * More than two decimals are refused, since dropping them silently would change what a source said; sums that
 * we compute ourselves go through {@link #rounded}.
 */
@Embeddable
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {

    public static final String DINAR = "RSD";

    public Money {
        if (amount == null || currency == null) throw new IllegalArgumentException("an amount needs a currency");
        if (amount.stripTrailingZeros().scale() > 2) throw new IllegalArgumentException("over two decimals: " + amount);
        amount = amount.setScale(2);
        currency = currencyCode(currency);
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    public static Money of(long amount, String currency) {
        return new Money(BigDecimal.valueOf(amount), currency);
    }

    public static Money rounded(BigDecimal amount, String currency) {
        return new Money(amount.setScale(2, RoundingMode.HALF_UP), currency);
    }

    /** The code of an ISO 4217 currency, in capitals; anything else is refused. */
    public static String currencyCode(String typed) {
        return Currency.getInstance(typed.strip().toUpperCase(Locale.ROOT)).getCurrencyCode();
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    public Money times(BigDecimal factor) {
        return rounded(amount.multiply(factor), currency);
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** Amounts in different currencies have no order, and are never added up. */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    /** For logs and machines: {@code 1234567.50 RSD}; people read it through {@code Formats}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) throw new IllegalArgumentException(currency + " and " + other.currency);
        return other;
    }
}
