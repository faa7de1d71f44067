using InternAssistant.Answering.Checking;

namespace InternAssistant.Tests.Answering.Checking;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("The lab\u200b lends interns a laptop.")]
    [InlineData("The l\u00adab lends interns a laptop.")]
    [InlineData("The lab lends \u202ainterns\u202c a laptop.")]
    [InlineData("The lab lends interns a laptop\ufe0f.")]
    [InlineData("The lab lends interns a laptop.\U000E0041\U000E0042")]
    [InlineData("The lab lends interns a laptop.\ue000")]
    [InlineData("The l\u0430b lends interns a laptop.")]
    [InlineData("The lab lends interns a l\u03b1ptop.")]
    [InlineData("The lab lends interns a laptop.\u0007")]
    [InlineData("The lab lends interns a laptop.\u3164")]
    public void What_people_do_not_see_is_not_said(string sentence) => Assert.Equal(DropReason.HiddenText, Verdict.Of("The lab lends interns a laptop.", sentence));

    [Theory]
    [InlineData("The lab lends interns a <b>laptop</b>.")]
    [InlineData("The lab lends interns a [laptop](/x).")]
    [InlineData("The lab lends interns a ![laptop](x).")]
    [InlineData("The lab lends interns a [laptop][1].")]
    [InlineData("The lab lends interns a `laptop`.")]
    [InlineData("The lab lends interns a **laptop**.")]
    [InlineData("The lab lends interns a laptop.\n[1]: x")]
    [InlineData("The lab lends interns a &#108;aptop.")]
    [InlineData("The lab lends interns a laptop <img src=x")]
    public void What_a_channel_would_render_is_not_said(string sentence) => Assert.Equal(DropReason.Markup, Verdict.Of("The lab lends interns a laptop.", sentence));

    [Theory]
    [InlineData("The lab in Žarnów lends interns a laptop.")]
    [InlineData("The lab lends 5 < 6 interns a laptop.")]
    [InlineData("Лаборатория lends interns a laptop.")]
    public void Letters_and_signs_are_plain(string text) => Assert.Null(PlainTextCheck.Of(text));
}
