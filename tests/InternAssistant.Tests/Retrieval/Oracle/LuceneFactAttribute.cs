namespace InternAssistant.Tests.Retrieval.Oracle;

/// <summary>
/// A test that compares with Apache Lucene. <c>tests/run.sh</c> installs it where it may; elsewhere the test is skipped by
/// name, as it is when a data set that it names is not there.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LuceneFactAttribute : FactAttribute
{
    public LuceneFactAttribute(string? file = null) => Skip = LuceneProgram.Missing ?? DataSet.MissingFile(file);
}
