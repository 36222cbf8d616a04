package de.nordertor.matching.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * That somebody has looked at a need and at an offer, or at a partner, and says that they do not fit. It holds until one
 * side says something else than it did then; of each pair there is one.
 */
@Entity
@GuardedContent
@Table(name = "match_exclusion")
public class MatchExclusion extends BaseEntity {

    public static final int REASON_LENGTH = 1_000;

    @Column(name = "need_id", nullable = false, updatable = false)
    private Long needId;

    @Column(name = "offer_id", updatable = false)
    private Long offerId;

    @Column(name = "partner_id", updatable = false)
    private Long partnerId;

    @Column(name = "reason", nullable = false, length = REASON_LENGTH)
    private String reason;

    @NotAudited
    @Column(name = "need_stamp", nullable = false)
    private String needStamp;

    @NotAudited
    @Column(name = "other_stamp", nullable = false)
    private String otherStamp;

    @NotAudited
    @Column(name = "excluded_at", nullable = false)
    private Instant excludedAt;

    @NotAudited
    @Column(name = "excluded_by", nullable = false)
    private String excludedBy;

    protected MatchExclusion() {}

    public MatchExclusion(MatchPair pair) {
        needId = pair.needId();
        offerId = pair.offerId();
        partnerId = pair.partnerId();
    }

    /**
     * Says why, of both sides as they are now.
     *
     * @param needStamp what the need says, as a fingerprint
     * @param otherStamp what the offer or the partner says
     */
    public void exclude(String why, String needStamp, String otherStamp, Change change) {
        reason = Text.requiredLine(why, REASON_LENGTH, "matching.exclusion.reason");
        this.needStamp = needStamp;
        this.otherStamp = otherStamp;
        excludedAt = change.at();
        excludedBy = change.by();
    }

    public MatchPair pair() {
        return new MatchPair(needId, offerId, partnerId);
    }

    public boolean holds(String needNow, String otherNow) {
        return needStamp.equals(needNow) && otherStamp.equals(otherNow);
    }

    public String getReason() {
        return reason;
    }

    public Instant getExcludedAt() {
        return excludedAt;
    }

    public String getExcludedBy() {
        return excludedBy;
    }

    @Override
    public String toString() {
        return reason;
    }
}
