package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.entity.AgreementLanguage;
import java.io.Serializable;
import java.time.LocalDate;

/** A letter's form as a person fills it in; see {@link de.nordertor.cooperation.entity.LetterContent} for what is accepted. */
public record LetterInput(
        AgreementLanguage language, LocalDate writtenOn, String subject, String text, String signatory)
        implements Serializable {}
