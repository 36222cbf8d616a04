/**
 * Reminds people: of what, on which days and by which way. A room orders a reminder for its thing ({@code Reminders}) in the
 * transaction that changes the thing, and is asked again, when it is told, whether that is still so ({@code ReminderSource}).
 *
 * <p>Not in here: what is due and until when (the rooms below), how mail leaves ({@code platform}), who is absent and who is
 * somebody's lead ({@code identity}). Events in and out: none.
 */
package de.nordertor.reminder;
