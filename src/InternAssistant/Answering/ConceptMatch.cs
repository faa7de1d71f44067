namespace InternAssistant.Answering;

/// <summary>How well a concept of the question is met for a statement.</summary>
/// <param name="Strength">From 0 to 1, by the best of all that the statement says and inherits.</param>
/// <param name="Own">The same by the statement's own words.</param>
/// <param name="Said">The same by the statement, its heading, the line that announces its list and its neighbours.</param>
/// <param name="InScope">True when the whole document is about the concept.</param>
internal readonly record struct ConceptMatch(double Strength, double Own, double Said, bool InScope);
