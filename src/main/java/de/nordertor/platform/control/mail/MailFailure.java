package de.nordertor.platform.control.mail;

import de.nordertor.platform.entity.OutgoingMail;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.regex.Pattern;

/** Why the mail server did not take a mail. */
final class MailFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** A reply of the server begins with its code (RFC 5321 § 4.2). */
    private static final Pattern REPLY = Pattern.compile("(?s)\\s*[2-5]\\d\\d[ -].*");

    /** A refusal out of principle (RFC 3463 § 3.8), or of passing anything on; not every server gives the latter its code. */
    private static final Pattern PRINCIPLE = Pattern.compile("\\b5\\.7\\.\\d{1,3}\\b|(?i:\\brelay)");

    /** What has to change before the mail is taken. */
    private enum Cause {
        TIME,
        MAIL,
        PRINCIPLE,
        SERVER
    }

    private final Cause cause;

    private MailFailure(String reply, Cause cause, Throwable thrown) {
        super(reply, thrown);
        this.cause = cause;
    }

    /** What the server itself said stands deepest in the chain, and is what an administrator wants to read. */
    static MailFailure of(MessagingException failure) {
        String reply = null;
        boolean isSender = false;
        boolean isAddress = failure instanceof AddressException;
        Exception last = failure;
        for (Exception step = failure; step != null; step = next(step)) {
            last = step;
            isSender |= command(step).startsWith("MAIL FROM");
            isAddress |= step instanceof SendFailedException refused && has(refused.getInvalidAddresses());
            if (REPLY.matcher(String.valueOf(step.getMessage())).matches()) {
                reply = step.getMessage().strip();
            }
        }
        return new MailFailure(
                readable(reply == null ? text(last) : reply), cause(reply, isSender, isAddress), failure);
    }

    private static Cause cause(String reply, boolean isSender, boolean isAddress) {
        if (reply == null || !reply.startsWith("5")) {
            return isAddress ? Cause.MAIL : Cause.TIME;
        }
        // 53z is about our sign-in (RFC 4954), whatever it answers
        if (isSender || reply.startsWith("53")) {
            return Cause.SERVER;
        }
        return PRINCIPLE.matcher(reply).find() ? Cause.PRINCIPLE : Cause.MAIL;
    }

    /** To what the server replied. Only the library's own classes know it, and those the application does not see. */
    private static String command(Exception step) {
        try {
            return String.valueOf(step.getClass().getMethod("getCommand").invoke(step));
        } catch (ReflectiveOperationException unknown) {
            return "";
        }
    }

    /** It never came to the server. */
    static MailFailure of(RuntimeException unwritable) {
        return new MailFailure(readable(text(unwritable)), Cause.TIME, unwritable);
    }

    private static Exception next(Exception step) {
        return step instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static boolean has(Object[] addresses) {
        return addresses != null && addresses.length > 0;
    }

    private static String text(Exception failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static String readable(String reply) {
        String line = reply.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= OutgoingMail.FAILURE_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, OutgoingMail.FAILURE_LENGTH));
    }

    /** Whether trying again is of no use: the address is none, or the server will not have it (RFC 5321: 5yz). */
    boolean isForGood() {
        return cause == Cause.MAIL;
    }

    /** The server refused out of principle: this addressee or this text, or else everything that comes from us. */
    boolean isOnPrinciple() {
        return cause == Cause.PRINCIPLE;
    }

    /** The server lets nothing of ours pass as it is set up, before it has even heard for whom it is. */
    boolean isOfServer() {
        return cause == Cause.SERVER;
    }
}
