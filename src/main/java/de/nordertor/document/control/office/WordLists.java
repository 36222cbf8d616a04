package de.nordertor.document.control.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The lists of a text. Each has a numbering of its own, so that each begins with 1. */
final class WordLists {

    private static final int INDENT = 360;

    private final XWPFNumbering numbering;
    private long next;

    WordLists(XWPFDocument document) {
        numbering = document.createNumbering();
    }

    /** @param level from 0 @return the number by which its items know it */
    BigInteger add(boolean ordered, int level) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(next++));
        CTLvl look = list.addNewLvl();
        look.setIlvl(BigInteger.valueOf(level));
        look.addNewStart().setVal(BigInteger.ONE);
        look.addNewNumFmt().setVal(ordered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
        look.addNewLvlText().setVal(ordered ? "%" + (level + 1) + "." : "•");
        CTInd indent = look.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(indent(level)));
        indent.setHanging(BigInteger.valueOf(INDENT));
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    /** How far what stands in an item is set in, in twentieths of a point. */
    static int indent(int level) {
        return INDENT * (level + 1);
    }
}
