using InternAssistant.Knowledge.Lint;

namespace InternAssistant.Knowledge.Faq;

/// <summary>Collects what is wrong with the rows of a table.</summary>
/// <param name="file">The table's name, for whoever reads the findings.</param>
internal sealed class FaqFindings(string file)
{
    private readonly List<Finding> _findings = [];

    /// <summary>The findings in the order of the rows.</summary>
    public IReadOnlyList<Finding> InOrder => [.. _findings.OrderBy(finding => finding.Line ?? 0)];

    /// <summary>True when one of them stops the import.</summary>
    public bool HaveErrors => _findings.Exists(finding => finding.Severity == Severity.Error);

    /// <summary>Something that has to be mended before anything is written.</summary>
    public void Error(int row, string rule, string message) => _findings.Add(new Finding(file, row, Severity.Error, rule, message));

    /// <summary>Something that should be looked at.</summary>
    public void Warn(int row, string rule, string message) => _findings.Add(new Finding(file, row, Severity.Warning, rule, message));
}
