using InternAssistant.Answering;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Answering;

public sealed class CountBindingTests
{
    [Theory]
    [InlineData("There are twelve bays behind the gatehouse.", true)]
    [InlineData("We have 12 parking bays.", true)]
    [InlineData("No bays are reserved.", true)]
    [InlineData("Visitor bays: 12", true)]
    [InlineData("The bays are long, and lunch costs 4 euros.", false)]
    [InlineData("Take 4 of the leaflets that lie at the gate before you walk to the bays.", false)]
    [InlineData("The bays opened in 2019.", false)]
    [InlineData("Bays are behind the gatehouse.", false)]
    [InlineData("There are 12 lockers.", false)]
    public async Task A_number_counts_only_beside_what_is_counted(string statement, bool holds)
    {
        var assistant = new KnowledgeBuilder().With("a.md", $"# Site\n\n{statement}\n").Build();
        var question = await assistant.ReadAsync("How many bays are there?");
        var document = KnowledgeAnalysis.Of(assistant.Snapshot).Documents.Single();

        Assert.Equal(statement, document.Sections.Single().Statements.Single().Statement.Text);
        Assert.Equal(holds, CountBinding.Holds(question, document.Sections.Single().Statements.Single()));
    }
}
