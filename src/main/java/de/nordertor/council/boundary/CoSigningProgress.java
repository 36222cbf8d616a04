package de.nordertor.council.boundary;

import de.nordertor.council.entity.CoSigningState;
import java.io.Serializable;

/**
 * How far the co-signing of a paper's open version has come.
 *
 * @param signed of how many the signature counts
 * @param signers how many are asked at all
 */
public record CoSigningProgress(Long paperId, Long departmentId, CoSigningState state, long signed, long signers)
        implements Serializable {}
