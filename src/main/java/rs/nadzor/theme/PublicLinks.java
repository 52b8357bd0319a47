package rs.nadzor.theme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import rs.nadzor.i18n.Language;
import rs.nadzor.web.PublicAddress;

/** Where the links of a watch page lead: to our own pages in the reader's language, to the place that an address stands for. */
@ApplicationScoped
class PublicLinks {
    private static final Pattern IN_A_LANGUAGE = Pattern.compile("/(?:sr-Cyrl|sr|en)(?=/)"),
            PAGE = Pattern.compile("/(?:contracts|organizations|watch|events|statements|stack|search)(?![\\w.-]).*(?<!\\.(?:json|csv|xlsx|atom))");

    @Inject
    PublicAddress address;
    @Inject
    @Any
    Instance<PublicForwarding> forwardings;

    /** Where each of these leads; one that leads nowhere is not among them. */
    Map<String, String> of(List<String> typed, Language language) {
        Map<String, String> own = new HashMap<>(), found = new HashMap<>();
        for (String one : typed) own.put(one, own(one));
        Set<String> plain = new HashSet<>(own.values());
        Map<String, String> places = new HashMap<>();
        Set<String> forwarded = new HashSet<>();
        for (PublicForwarding forwarding : forwardings) {
            Set<String> asked = plain.stream().filter(forwarding::forwards).collect(Collectors.toSet());
            forwarded.addAll(asked);
            if (!asked.isEmpty()) places.putAll(forwarding.targets(asked));
        }
        own.forEach((one, path) -> {
            Optional<String> target = forwarded.contains(path) ? Optional.ofNullable(places.get(path)) : Optional.of(path);
            target.ifPresent(to -> found.put(one, PAGE.matcher(to).matches() ? "/" + language.path() + to : to));
        });
        return found;
    }

    /** As a path without a language, where it is one of ours: people copy it from the browser. */
    private String own(String typed) {
        String base = address.of("/");
        String path = typed.startsWith(base) ? typed.substring(base.length() - 1) : typed;
        return path.startsWith("/") ? IN_A_LANGUAGE.matcher(path).replaceFirst(match -> match.start() == 0 ? "" : match.group()) : path;
    }
}
