namespace InternAssistant.Tests.Retrieval.Oracle;

/// <summary>A test over a data set, skipped by name where that is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DataSetTheoryAttribute : TheoryAttribute
{
    public DataSetTheoryAttribute(string file) => Skip = DataSet.MissingFile(file);
}
