package rs.nadzor.contract;

import java.math.BigDecimal;

import rs.nadzor.i18n.Term;

/** A value as stated, in its own currency; {@code vat} says whether the tax is in it, null where nobody said. */
public record PublicMoney(BigDecimal amount, String currency, Term vat) {
}
