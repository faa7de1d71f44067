using InternAssistant.Knowledge;

namespace InternAssistant.Tests.Knowledge;

public sealed class SynonymFileTests
{
    [Fact]
    public void Groups_of_two_and_more_are_read()
    {
        var file = SynonymFile.Parse("# staff\ngroups:\n  - [MSR, Microsoft Research]\n  - [alone]\n  - - LLM\n    - large language model\n    - 42\n  - not a list\n");

        Assert.Null(file.Failure);
        Assert.Equal(2, file.Groups.Count);
        Assert.Equal(["LLM", "large language model", "42"], file.Groups[1]);
    }

    [Theory]
    [InlineData("groups:\n  - [a, b\n")]
    [InlineData("groups: 5\n")]
    [InlineData("- [a, b]\n")]
    public void A_broken_file_is_named_and_gives_no_synonyms(string yaml)
    {
        var file = SynonymFile.Parse(yaml);

        Assert.Empty(file.Groups);
        Assert.Contains("synonyms.yaml", file.Failure!.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("groups:\n")]
    public void An_empty_file_is_no_failure(string yaml) => Assert.Null(SynonymFile.Parse(yaml).Failure);
}
