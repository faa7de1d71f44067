namespace InternAssistant.Tests.Web.BotFramework.Rendering;

/// <summary>What each channel is sent for each kind of answer, whole, as it was looked at and approved.</summary>
public sealed class ApprovedAnswersTests
{
    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var kind in Answers.ByKind.Keys)
            {
                foreach (var channel in Renderers.Channels)
                {
                    all.Add(kind, channel);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void An_answer_is_what_was_approved(string kind, string channel) =>
        Approval.Check($"{kind}.{channel}", Approval.Readable(Renderers.Render(Answers.ByKind[kind], channel)));

    [Theory]
    [MemberData(nameof(All))]
    public void An_approved_answer_is_valid(string kind, string channel) =>
        Assert.Empty(ActivityFaults.In(Renderers.Render(Answers.ByKind[kind], channel), Answers.ByKind[kind], channel));

    [Fact]
    public void Without_a_setting_nothing_is_said_of_sensitivity() =>
        Assert.DoesNotContain("usageInfo", Approval.Readable(Renderers.Render(Answers.ByKind["grounded"], "msteams", isMarked: false)), StringComparison.Ordinal);
}
