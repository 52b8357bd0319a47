package rs.nadzor.account;

import jakarta.persistence.AttributeConverter;

import rs.nadzor.i18n.Language;

/** A language is stored as it stands in addresses. */
final class LanguageColumn implements AttributeConverter<Language, String> {

    @Override
    public String convertToDatabaseColumn(Language language) {
        return language == null ? null : language.path();
    }

    @Override
    public Language convertToEntityAttribute(String path) {
        return Language.ofPath(path == null ? "" : path).orElse(Language.SR);
    }
}
