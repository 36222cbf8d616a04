package de.nordertor.matching.view;

import de.nordertor.matching.boundary.ListingInput;
import de.nordertor.platform.view.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;

/** How the times of a need or an offer are told. */
@Named("listingTexts")
@RequestScoped
public class ListingTexts {

    @Inject
    private Messages messages;

    /** In the order in which forms offer them. */
    public <E extends Enum<E>> List<E> sorted(Collection<E> chosen) {
        return chosen.stream().sorted().toList();
    }

    public String period(ListingInput said) {
        if (said.from() == null && said.to() == null) {
            return messages.get("matching.period.always");
        }
        if (said.to() == null) {
            return messages.format("matching.period.from", messages.date(said.from()));
        }
        return said.from() == null
                ? messages.format("matching.period.until", messages.date(said.to()))
                : messages.format("matching.period.both", messages.date(said.from()), messages.date(said.to()));
    }

    /** One line for each day of the week; one line that says so where no time is certain. */
    public List<String> times(ListingInput said) {
        return said.weeklyTimes().isEmpty()
                ? List.of(messages.get("matching.weekly.any"))
                : said.weeklyTimes().stream()
                        .map(time -> messages.format(
                                "matching.weekly.line",
                                messages.of("matching.day", time.day()),
                                time.from().toString(),
                                time.to().toString()))
                        .toList();
    }
}
