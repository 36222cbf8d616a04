package de.nordertor.platform.control.mail;

import de.nordertor.platform.entity.OutgoingMail;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why the mail server did not take a mail. */
final class MailFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** A reply of the server begins with its code (RFC 5321 § 4.2). */
    private static final Pattern REPLY = Pattern.compile("(?s)\\s*[2-5]\\d\\d[ -].*");

    /** An address that the server repeats, as it is or in brackets: its words are not the server's. */
    private static final Pattern ECHO = Pattern.compile("<[^>]*>|[^\\s<>@]+@[^\\s<>@]+");

    /** What is wrong, in numbers (RFC 3463); not an address of a host, which has one more. */
    private static final Pattern ENHANCED = Pattern.compile("(?<![\\w.])5\\.(\\d{1,3}\\.\\d{1,3})(?!\\.?\\w)");

    /** Of passing anything on; looked for only where the server gives no numbers. */
    private static final Pattern RELAY = Pattern.compile("(?i)\\brelay");

    /** Whom the server does not want; it may quote another server afterwards. */
    private static final Pattern REJECTED = Pattern.compile("(?i)\\b(sender|recipient) address rejected");

    /** The sender's address is none, or that of no host (RFC 3463 § 3.2). */
    private static final Set<String> BAD_SENDER = Set.of("1.7", "1.8");

    /** Something about an address: some servers mean the sender, some the addressee. */
    private static final String SOME_ADDRESS = "1.0";

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
        return cause(ECHO.matcher(reply).replaceAll(" "));
    }

    /** By the words alone: many servers refuse a sender only when they have heard the addressee. */
    private static Cause cause(String words) {
        String detail = found(ENHANCED, words);
        String rejected = found(REJECTED, words);
        if (rejected.equalsIgnoreCase("sender") || BAD_SENDER.contains(detail)) {
            return Cause.SERVER;
        }
        boolean isOnPrinciple = detail.startsWith("7.")
                || detail.equals(SOME_ADDRESS) && rejected.isEmpty()
                || detail.isEmpty() && RELAY.matcher(words).find();
        return isOnPrinciple ? Cause.PRINCIPLE : Cause.MAIL;
    }

    /** The part that the pattern marks, where it occurs first; empty where it does not. */
    private static String found(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? matcher.group(1) : "";
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
