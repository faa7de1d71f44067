namespace InternAssistant.Tests.Retrieval.Oracle;

/// <summary>As <see cref="LuceneFactAttribute"/>, for tests with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LuceneTheoryAttribute : TheoryAttribute
{
    public LuceneTheoryAttribute(string? file = null) => Skip = LuceneProgram.Missing ?? DataSet.MissingFile(file);
}
