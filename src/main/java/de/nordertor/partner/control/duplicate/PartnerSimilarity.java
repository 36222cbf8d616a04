package de.nordertor.partner.control.duplicate;

import de.nordertor.partner.control.duplicate.Word.Role;
import de.nordertor.platform.entity.MessageKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * How likely two entries are the same partner, in points, and what speaks for it and against it. What is missing on a
 * side contradicts nothing. The points were found with one half of the labelled pairs and are measured with the other.
 *
 * @param score 0 to 100; from {@link #LIKELY} on a person is asked
 * @param reasons keys of the bundle, what speaks for it first
 */
public record PartnerSimilarity(int score, List<MessageKey> reasons) {

    public static final int LIKELY = 58;

    private static final int UNLIKELY = 40;
    private static final String REASON = "partner.duplicate.reason.";

    public static PartnerSimilarity of(PartnerIdentity first, PartnerIdentity second) {
        // always in the same order, so that it never matters who asks about whom
        boolean inOrder = first.name().text().compareTo(second.name().text()) <= 0;
        return inOrder ? new Weighing(first, second).result() : new Weighing(second, first).result();
    }

    /** Whether comparing them is worth while: one court does not enter one organisation twice, whatever else is alike. */
    public static boolean isPossible(PartnerIdentity first, PartnerIdentity second) {
        return !first.register().contradicts(second.register());
    }

    /** A reason by its name, as {@link #name} tells it. */
    static MessageKey reason(String name) {
        return new MessageKey(REASON + name);
    }

    static String name(MessageKey reason) {
        return reason.key().substring(REASON.length());
    }

    public boolean isLikely() {
        return score >= LIKELY;
    }

    /** One comparison while its points are added up. */
    private static final class Weighing {

        private final PartnerIdentity first;
        private final PartnerIdentity second;
        private final NameComparison name;
        private final boolean formerName;
        private final List<MessageKey> pro = new ArrayList<>();
        private final List<MessageKey> contra = new ArrayList<>();
        private final boolean phone;
        private final boolean mail;
        private final boolean house;
        private final boolean town;
        private final boolean otherHouse;
        private final boolean otherTown;
        private double points;
        private int most = 100;

        Weighing(PartnerIdentity first, PartnerIdentity second) {
            this.first = first;
            this.second = second;
            Set<String> places = new HashSet<>(first.placeWords());
            places.addAll(second.placeWords());
            NameComparison today =
                    NameComparison.of(first.name().words(), second.name().words(), places);
            name = bestName(places, today);
            formerName = name != today;
            phone = first.contact().samePhone(second.contact());
            mail = first.contact().sameMail(second.contact());
            house = any(Place::sameHouse);
            town = house || any(Place::sameTown);
            otherHouse = !house && !any(Place::sameStreetOnly) && all(Place::otherHouse);
            boolean sameDoor = (phone || mail) && any(Place::sameStreetAndHouse);
            otherTown = !town && !sameDoor && all(Place::elsewhere);
        }

        private NameComparison bestName(Set<String> places, NameComparison today) {
            return names(first)
                    .flatMap(one -> names(second).map(other -> NameComparison.of(one.words(), other.words(), places)))
                    .max(Comparator.comparingDouble(NameComparison::likeness))
                    .filter(best -> best.likeness() > today.likeness() + 0.01)
                    .orElse(today);
        }

        private static Stream<PartnerName> names(PartnerIdentity identity) {
            return Stream.concat(Stream.of(identity.name()), identity.name().others().stream());
        }

        private boolean any(BiPredicate<Place, Place> test) {
            return first.places().stream()
                    .anyMatch(one -> second.places().stream().anyMatch(two -> test.test(one, two)));
        }

        private boolean all(BiPredicate<Place, Place> test) {
            return !first.places().isEmpty()
                    && !second.places().isEmpty()
                    && first.places().stream()
                            .allMatch(one -> second.places().stream().allMatch(two -> test.test(one, two)));
        }

        PartnerSimilarity result() {
            weighName();
            weighContradictions();
            weighContact();
            weighAddress();
            weighRegister();
            int score = (int) Math.round(Math.max(0, Math.min(most, points)));
            return new PartnerSimilarity(
                    score, Stream.concat(pro.stream(), contra.stream()).toList());
        }

        private void weighName() {
            points += 60 * name.likeness();
            if (name.isExact()) {
                pro.add(reason(formerName ? "formerName" : "name"));
                if (!first.name().legalForms().equals(second.name().legalForms())) {
                    contra.add(reason("legalForm"));
                }
            } else if (name.likeness() >= 0.5) {
                pro.add(reason("nameAlike"));
            }
        }

        private void weighContradictions() {
            boolean companies = first.name().isCompany() || second.name().isCompany();
            boolean lastWord = !companies && house && (phone || mail) && name.differsInLastWord();
            boolean ownerRenamed = lastWord
                    || name.hasShared(Role.GIVEN)
                            && name.contradiction() <= 1
                            && (phone || mail || first.contact().sameWeb(second.contact()))
                            && !otherTown;
            if (!ownerRenamed) {
                boolean person = name.isSamePerson() && (phone || mail || house);
                points -= Math.min(34, (person ? 12 : 24) * name.contradiction());
                points -= neighbours() && !person ? 12 : 0;
            }
            boolean within = name.contradiction() == 0 && (phone || mail) && !otherTown;
            if (!within) {
                points -= Math.min(16, 6 * name.addition());
            }
            if (name.differsIn(Role.NUMBER)) {
                against("number", UNLIKELY);
            }
            if (name.differsIn(Role.GIVEN)) {
                against("givenName", UNLIKELY);
            }
            if (bothSorts()) {
                against("sort", UNLIKELY);
            } else if (oneSort() && name.likeness() > 0.35) {
                points -= 40;
                contra.add(reason("sort"));
            }
            boolean bothCompanies = first.name().isCompany() && second.name().isCompany();
            if (bothCompanies && name.bothHaveMore() && name.likeness() > 0.3) {
                against("companies", UNLIKELY);
            }
        }

        /** Tenants of one house share an address and a switchboard, and some a part of their name. */
        private boolean neighbours() {
            return name.contradiction() > 0.5 && name.likeness() >= 0.35 && ties() < 3;
        }

        private long ties() {
            boolean web = first.contact().sameWeb(second.contact());
            return Stream.of(phone, house, mail, web || calledSo())
                    .filter(tie -> tie)
                    .count();
        }

        /** The domain of one has a word from the name of the other. */
        private boolean calledSo() {
            return first.contact().names(second.name().words())
                    || second.contact().names(first.name().words());
        }

        private boolean bothSorts() {
            return !name.sortsOfFirst().isEmpty() && !name.sortsOfSecond().isEmpty();
        }

        private boolean oneSort() {
            return name.sortsOfFirst().isEmpty() != name.sortsOfSecond().isEmpty();
        }

        private void against(String what, int limit) {
            contra.add(reason(what));
            most = Math.min(most, limit);
        }

        private void weighContact() {
            Contact one = first.contact();
            Contact other = second.contact();
            if (phone) {
                favour("phone", one.mobile() ? 28 : 22);
            } else if (one.nearPhone(other)) {
                favour("phoneAlike", 10);
            } else if (one.otherPhone(other)) {
                points -= name.isExact() ? 5 : 8;
            }
            if (mail) {
                favour("email", 25);
            } else if (one.sameDomain(other)) {
                favour("domain", one.sameWeb(other) ? 12 : 10);
            }
        }

        private void favour(String what, int by) {
            points += by;
            pro.add(reason(what));
        }

        private void weighAddress() {
            if (house) {
                favour("address", 20);
            } else if (otherTown) {
                points -= 25;
                contra.add(reason("otherTown"));
            } else if (town) {
                favour("town", 5);
            }
            if (otherHouse) {
                points -= 8;
                contra.add(reason("otherAddress"));
            }
            tradeName();
        }

        /** A shop is often called otherwise than the company that runs it. */
        private void tradeName() {
            boolean companies = first.name().isCompany() && second.name().isCompany();
            if (name.likeness() < 0.35 && !companies && !bothSorts() && ties() >= 3) {
                points = Math.max(points, 70);
            }
        }

        private void weighRegister() {
            RegisterEntry one = first.register();
            RegisterEntry other = second.register();
            if (one.contradicts(other)) {
                against("otherRegister", UNLIKELY);
            } else if (one.carriedOver(other)) {
                favour("registerMoved", 20);
            } else if (one.sameAs(other)) {
                pro.add(reason("register"));
                sameRegister();
            }
        }

        /** The shops of a chain share its number; who moved has taken it along. */
        private void sameRegister() {
            boolean away = otherTown || otherHouse;
            boolean shops = away
                    && (name.hasBranchWord()
                            || name.differsIn(Role.PLACE)
                            || name.contradiction() > 0.5 && !phone && !mail);
            if (shops) {
                against("branch", UNLIKELY);
            } else if (name.differsIn(Role.NUMBER)) {
                against("number", UNLIKELY);
            } else {
                most = 100;
                points = Math.max(points + 30, away ? 75 : 85);
            }
        }
    }
}
