namespace InternAssistant.Knowledge.Lint;

/// <summary>Finds one sort of fault. Rules are pure: the same folder gives the same findings.</summary>
internal interface ILintRule
{
    /// <summary>The findings, in any order.</summary>
    IEnumerable<Finding> Check(LintInput input);
}
