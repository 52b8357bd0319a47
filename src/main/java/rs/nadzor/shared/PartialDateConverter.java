package rs.nadzor.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a partial date as its canonical text. */
@Converter(autoApply = true)
public class PartialDateConverter implements AttributeConverter<PartialDate, String> {

    @Override
    public String convertToDatabaseColumn(PartialDate date) {
        return date == null ? null : date.toString();
    }

    @Override
    public PartialDate convertToEntityAttribute(String canonical) {
        return canonical == null ? null : PartialDate.of(canonical);
    }
}
