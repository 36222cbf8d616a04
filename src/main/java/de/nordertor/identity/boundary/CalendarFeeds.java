package de.nordertor.identity.boundary;

import de.nordertor.identity.control.CalendarFeedReader;
import de.nordertor.identity.control.CalendarFeedRepository;
import de.nordertor.identity.entity.CalendarFeed;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Open;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.control.Sha256;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

/** The own calendar as a subscription (RFC 5545), under an address that only its owner knows. */
@Stateless
public class CalendarFeeds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    @Inject
    private CalendarFeedRepository feeds;

    @Inject
    private CalendarFeedReader reader;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** @param lastReadOn null when no program has fetched it yet */
    public record Subscription(Instant since, LocalDate lastReadOn) {}

    /** Empty where the person has none. */
    @Permitted(Permission.OWN_ACCOUNT)
    public Optional<Subscription> own() {
        return feeds.find(me()).map(feed -> new Subscription(feed.getCreatedAt(), feed.getLastReadOn()));
    }

    /**
     * Gives a new address; the one before is worth nothing any more.
     *
     * @return the secret part of it, which is told this once only
     */
    @Permitted(Permission.OWN_ACCOUNT)
    public String subscribe() {
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        String hash = Sha256.of(token);
        feeds.find(me())
                .ifPresentOrElse(
                        feed -> feed.renew(hash, clock.instant()),
                        () -> feeds.add(new CalendarFeed(me(), hash, clock.instant())));
        return token;
    }

    @Permitted(Permission.OWN_ACCOUNT)
    public void unsubscribe() {
        feeds.find(me()).ifPresent(feeds::remove);
    }

    /**
     * What the owner of the address may read, as a calendar file.
     *
     * @param root the address of the application, before each path
     * @throws NotFoundException for an address that nobody has, or whose owner may not sign in any more
     */
    @Open("the address is the secret; what is read is what its owner may read")
    public String read(String token, String root) {
        CalendarFeed feed = feeds.findByHash(Sha256.of(token))
                .orElseThrow(() -> new NotFoundException("identity.calendar.notFound"));
        String text = reader.read(feed.getUserId(), root);
        feed.readOn(LocalDate.now(clock));
        return text;
    }

    private Long me() {
        return user.id().orElseThrow(() -> new NotPermittedException("platform.error.notPermitted"));
    }
}
