package de.nordertor.platform.control.mail;

import java.util.Optional;

/**
 * A sender goes from one mail to the next.
 *
 * @param taken what the mail server has taken from it and nobody has recorded yet
 * @param next what it wants to try
 */
record MailStep(Optional<ClaimedMail> taken, ClaimedMail next) {}
