namespace InternAssistant.Answering.Checking;

/// <summary>A word of a sentence or quote as the checks see it.</summary>
/// <param name="Surface">The word as written.</param>
/// <param name="Lower">The word in lower case.</param>
/// <param name="Stem">The compared form.</param>
/// <param name="Start">Its first UTF-16 code unit.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="Clause">The number of the clause that it stands in, from 0.</param>
/// <param name="Sentence">The number of the sentence, row or line that it stands in, from 0.</param>
/// <param name="Cue">What it does to the sentence; of a phrase the first word carries it.</param>
/// <param name="IsContent">True when it carries a claim of its own: no function word, no cue, no number.</param>
internal readonly record struct ReadWord(string Surface, string Lower, string Stem, int Start, int End, int Clause, int Sentence, Cue Cue, bool IsContent)
{
    /// <summary>True when the word has one of the cues.</summary>
    public bool Has(Cue cue) => (Cue & cue) != 0;
}
