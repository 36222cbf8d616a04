package de.nordertor.platform.boundary;

import java.time.Instant;

/**
 * How the outbox is doing.
 *
 * @param sendable of those that were undeliverable, those that can be sent again: whose addressee is not forgotten
 * @param lastSent null when nothing was sent yet
 * @param outageSince since when this node cannot reach the mail server; null when it can
 * @param outageReply what it said, or why it said nothing
 * @param nextTrial when this node tries the mail server with one mail; null when it can reach it
 */
public record MailOverview(
        long waiting,
        long undeliverable,
        long sendable,
        Instant lastSent,
        Instant outageSince,
        String outageReply,
        Instant nextTrial) {}
