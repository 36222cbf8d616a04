package de.nordertor.partner.control.duplicate;

import de.nordertor.platform.entity.SearchForm;
import de.nordertor.platform.entity.SearchWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name taken apart: the words that tell who it is, and the legal forms.
 *
 * @param others former names and abbreviations that stand in brackets
 */
record PartnerName(List<Word> words, Set<String> legalForms, List<PartnerName> others) {

    private static final Pattern FORMER = Pattern.compile(
            "\\((?:FRUEHER|VORMALS|EHEMALS|EHEM\\.|HEUTE|JETZT|VORM\\.|FR\\.|BIS \\d{4}|SEIT \\d{4})\\s*([^)]*)\\)");
    private static final Pattern FORMER_AT_END =
            Pattern.compile("[,–-]\\s*(?:FRUEHER|VORMALS|EHEMALS|EHEM\\.|VORM\\.)\\s+(.*)$");
    private static final Pattern BORN = Pattern.compile("\\(?GEB\\.\\s*([^) ,]+)\\)?");
    private static final Pattern BRACKETED = Pattern.compile("\\(([A-Z0-9]{2,8})\\)");
    private static final Pattern ATTENTION = Pattern.compile("(Z\\. ?HD\\.|Z\\. ?H\\.|C/O|[,-] *(FRAU|HERRN?)\\b).*$");
    private static final Pattern NO_NAME = Pattern.compile(
            "RECHTSFAEHIGE STIFTUNG (DES )?(BUERGERLICHEN|PRIVATEN|OEFFENTLICHEN) RECHTS|NICHT RECHTSFAEHIG"
                    + "|GESELLSCHAFT MIT BESCHRAENKTER HAFTUNG|GESELLSCHAFT BUERGERLICHEN RECHTS|EINGETRAGENER VEREIN"
                    + "|KOERPERSCHAFT DES OEFFENTLICHEN RECHTS|ANSTALT DES OEFFENTLICHEN RECHTS"
                    + "|EINGETRAGENE GENOSSENSCHAFT|EINGETRAGENER KAUFMANN|EINGETRAGENE KAUFFRAU");
    private static final List<String> ATTENTION_WORDS = List.of("HD.", "Z. H", "C/O", "FRAU", "HERR");
    private static final List<String> NO_NAME_WORDS = List.of("RECHT", "HAFTUNG", "EINGETRAGENE");
    private static final Set<String> OWNER = Set.of("INH", "INHABER", "INHABERIN");

    static PartnerName of(String name) {
        String form = SearchForm.of(name);
        List<PartnerName> others = new ArrayList<>();
        String rest = form;
        if (form.indexOf('(') >= 0) {
            rest = cut(cut(rest, FORMER, others), BRACKETED, others);
        }
        rest = cut(rest, FORMER_AT_END, others);
        Matcher born = BORN.matcher(rest);
        if (born.find()) {
            String lastName = born.group(1);
            rest = born.replaceAll(" ");
            others.add(words(withLastName(words(rest).words(), lastName)));
        }
        if (ATTENTION_WORDS.stream().anyMatch(rest::contains)) {
            rest = ATTENTION.matcher(rest).replaceAll(" ");
        }
        PartnerName main = words(
                NO_NAME_WORDS.stream().anyMatch(rest::contains)
                        ? NO_NAME.matcher(rest).replaceAll(" ")
                        : rest);
        return new PartnerName(main.words, main.legalForms, others);
    }

    private static String cut(String form, Pattern pattern, List<PartnerName> others) {
        Matcher matcher = pattern.matcher(form);
        while (matcher.find()) {
            boolean legal = Lexicon.is("legal", matcher.group(1));
            if (!legal && !matcher.group(1).isBlank() && matcher.start() > 0) {
                others.add(words(matcher.group(1)));
            }
        }
        return matcher.replaceAll(" ");
    }

    private static String withLastName(List<Word> words, String lastName) {
        StringBuilder former = new StringBuilder();
        for (int i = 0; i < words.size() - 1; i++) {
            former.append(words.get(i).text()).append(' ');
        }
        return former.append(lastName).toString();
    }

    private static void split(String form, List<String> parts, List<Boolean> dots) {
        int from = -1;
        for (int at = 0; at <= form.length(); at++) {
            boolean part = at < form.length() && SearchWords.isPart(form.charAt(at));
            if (part && from < 0) {
                from = at;
            } else if (!part && from >= 0) {
                parts.add(form.substring(from, at));
                dots.add(at < form.length() && form.charAt(at) == '.');
                from = -1;
            }
        }
    }

    private static PartnerName words(String form) {
        List<String> parts = new ArrayList<>();
        List<Boolean> dots = new ArrayList<>();
        split(form, parts, dots);
        Set<String> legalForms = new HashSet<>();
        List<Word> words = new ArrayList<>();
        boolean owner = false;
        for (int at = 0; at < parts.size(); ) {
            int legal = Lexicon.legalForm(parts, at);
            String text = String.join("", parts.subList(at, at + Math.max(legal, 1)));
            // "Ev. Kirche" is no registered association
            if (legal > 0 && !(at == 0 && text.equals("EV"))) {
                legalForms.add(text);
                owner = owner || OWNER.contains(text);
                at += legal;
            } else {
                add(words, at == 0 && text.equals("EV") ? "EVANGELISCH" : parts.get(at), dots.get(at), owner);
                at++;
            }
        }
        return new PartnerName(List.copyOf(words), Set.copyOf(legalForms), List.of());
    }

    private static void add(List<Word> words, String part, boolean dot, boolean owner) {
        for (String text : Lexicon.written(part)) {
            boolean empty = Lexicon.is("empty", text) && !(dot && text.length() == 1 && !text.equals("F"));
            boolean known = words.stream().anyMatch(word -> word.text().equals(text));
            if (!empty && !known) {
                Word.Role role = Word.roleOf(text, dot);
                words.add(Word.of(
                        text, owner && role == Word.Role.NAME ? Word.Role.OWNER : role, dot && text.equals(part)));
            }
        }
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Founded with a form of its own that companies have, so that it is told apart from others of its house. */
    boolean isCompany() {
        return legalForms.stream().anyMatch(Lexicon.companies()::contains);
    }
}
