package de.nordertor.council.control;

import de.nordertor.council.entity.Committee;
import de.nordertor.platform.entity.InvalidInputException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the committee that a file names. Those out of use are not found. */
final class CommitteeNames {

    private final Map<Long, String> names;
    private final Map<Long, String> plainNames = new HashMap<>();

    /** @param names by id */
    CommitteeNames(Map<Long, String> names) {
        this.names = Map.copyOf(names);
        names.forEach((id, name) -> plainNames.put(id, Spelling.plain(name)));
    }

    static CommitteeNames of(Collection<Committee> committees) {
        Map<Long, String> names = new HashMap<>();
        committees.stream().filter(Committee::isActive).forEach(one -> names.put(one.getId(), one.getName()));
        return new CommitteeNames(names);
    }

    String nameOf(Long id) {
        return names.get(id);
    }

    /** The one of this name. @throws InvalidInputException where there is none, or more than one */
    Long named(String name) {
        String plain = Spelling.plain(name);
        return only(
                plainNames.keySet().stream()
                        .filter(id -> plainNames.get(id).equals(plain))
                        .toList(),
                name);
    }

    /** The one whose name stands in this text as whole words; the longest name wins. @throws InvalidInputException as above */
    Long in(String text) {
        String plain = Spelling.plain(text);
        List<Long> found = plainNames.keySet().stream()
                .filter(id -> standsIn(plain, plainNames.get(id)))
                .toList();
        int longest =
                found.stream().mapToInt(id -> plainNames.get(id).length()).max().orElse(0);
        return only(
                found.stream()
                        .filter(id -> plainNames.get(id).length() == longest)
                        .toList(),
                text);
    }

    private static Long only(List<Long> found, String text) {
        if (found.isEmpty()) {
            throw new InvalidInputException("council.import.committeeUnknown", text);
        }
        if (found.size() > 1) {
            throw new InvalidInputException("council.import.committeeAmbiguous", text);
        }
        return found.get(0);
    }

    /** Not within a word: the council (Rat) is not meant by a consultation (Beratung). */
    private static boolean standsIn(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }
}
