package de.nordertor.matching.control.match;

import de.nordertor.matching.entity.MatchWeights;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

/** The score of every pair and nothing else: no criterion excludes, nothing is ranked, no reason is told. */
public final class BareScores {

    private final List<PackedNeed> needs;
    private final List<PackedOffer> offers;
    private final Scale scale;

    public BareScores(List<NeedFacts> needs, List<OfferFacts> offers, MatchWeights weights, LocalDate today) {
        Bits bits = new Bits(LongStream.rangeClosed(1, 60).boxed().toList());
        this.needs =
                needs.stream().map(need -> new PackedNeed(need, bits, today)).toList();
        this.offers = offers.stream()
                .map(offer -> new PackedOffer(offer, bits, today, PackedOffer.FRESH_DAYS))
                .toList();
        scale = new Scale(weights);
    }

    /** So that none of it can be left out. */
    public double sum() {
        double sum = 0;
        for (PackedNeed need : needs) {
            double most = scale.most(need);
            for (PackedOffer offer : offers) {
                sum += scale.score(need, offer, most);
            }
        }
        return sum;
    }
}
