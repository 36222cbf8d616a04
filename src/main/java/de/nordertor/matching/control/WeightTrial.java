package de.nordertor.matching.control;

import de.nordertor.matching.boundary.WeightEffect;
import de.nordertor.matching.control.match.Match;
import de.nordertor.matching.control.match.NeedFacts;
import de.nordertor.matching.control.match.OfferIndex;
import de.nordertor.matching.entity.MatchWeights;
import de.nordertor.matching.entity.Need;
import de.nordertor.matching.entity.Offer;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tries other weights on the open needs: a constant number of statements, however many there are. */
@ApplicationScoped
public class WeightTrial {

    /** The latest needs; enough to judge by. */
    private static final int NEEDS = 200;

    /** More offers than anybody compares for one need. */
    private static final int OFFERS = 200;

    private static final int FIRST = 5;
    private static final int CASES = 3;

    @Inject
    private MatchFactsRepository listings;

    @Inject
    private Subjects subjects;

    @Inject
    private ListingPeople people;

    private record Tried(NeedFacts need, List<Match> now, List<Match> then) {

        boolean isChanged() {
            return !firstIds(now).equals(firstIds(then));
        }

        private static List<Long> firstIds(List<Match> matches) {
            return matches.stream()
                    .limit(FIRST)
                    .map(match -> match.offer().id())
                    .toList();
        }
    }

    /** Exclusions do not matter here: it is about the order. */
    public WeightEffect effect(MatchWeights now, MatchWeights then) {
        LocalDate today = people.today();
        List<NeedFacts> needs = listings.findNeeds(today).stream()
                .sorted(Comparator.comparingLong(NeedFacts::id).reversed())
                .limit(NEEDS)
                .toList();
        OfferIndex index = new OfferIndex(listings.findOffers(today), today, people.confirmationDays());
        List<Tried> tried = needs.stream()
                .map(need -> new Tried(need, index.best(need, OFFERS, now), index.best(need, OFFERS, then)))
                .filter(one -> one.now().size() > 1)
                .toList();
        List<Tried> shown = tried.stream()
                .sorted(Comparator.comparing(Tried::isChanged).reversed())
                .limit(CASES)
                .toList();
        return new WeightEffect(
                tried.size(), (int) tried.stream().filter(Tried::isChanged).count(), cases(shown));
    }

    private List<WeightEffect.Case> cases(List<Tried> shown) {
        Map<SubjectRef, SubjectTitle> titles = subjects.titles(shown.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(new SubjectRef(Need.KIND, one.need().id())),
                        one.then().stream()
                                .map(match ->
                                        new SubjectRef(Offer.KIND, match.offer().id()))))
                .toList());
        return shown.stream()
                .map(one -> new WeightEffect.Case(
                        titles.get(new SubjectRef(Need.KIND, one.need().id())), one.isChanged(), places(one, titles)))
                .toList();
    }

    /** The first ones of the new order, and those of the old order that are no longer among them. */
    private static List<WeightEffect.Place> places(Tried tried, Map<SubjectRef, SubjectTitle> titles) {
        Map<Long, Integer> now = IntStream.range(0, tried.now().size())
                .boxed()
                .collect(Collectors.toMap(i -> tried.now().get(i).offer().id(), i -> i));
        List<WeightEffect.Place> places = new ArrayList<>();
        for (int i = 0; i < tried.then().size(); i++) {
            Match match = tried.then().get(i);
            Integer before = now.get(match.offer().id());
            if (before != null && (i < FIRST || before < FIRST)) {
                places.add(new WeightEffect.Place(
                        titles.get(new SubjectRef(Offer.KIND, match.offer().id())),
                        before + 1,
                        i + 1,
                        (int) Math.round(tried.now().get(before).score()),
                        (int) Math.round(match.score())));
            }
        }
        return places;
    }
}
