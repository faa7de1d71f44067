using InternAssistant.Evaluation;

namespace InternAssistant.Tests.Evaluation;

public sealed class ShareTests
{
    // Wilson 1927, 95 %, worked out by hand: (p + z²/2n ± z·sqrt(p(1-p)/n + z²/4n²)) / (1 + z²/n), z² = 3.841459.
    [Theory]
    [InlineData(5, 10, 0.5, 0.2366, 0.7634)]
    [InlineData(9, 10, 0.9, 0.5958, 0.9821)]
    [InlineData(0, 10, 0, 0, 0.2775)]
    [InlineData(10, 10, 1, 0.7225, 1)]
    [InlineData(1, 1, 1, 0.2065, 1)]
    [InlineData(90, 100, 0.9, 0.8256, 0.9448)]
    [InlineData(950, 1000, 0.95, 0.9347, 0.9619)]
    public void A_share_has_the_interval_of_Wilson(int count, int of, double value, double low, double high)
    {
        var share = new Share(count, of);

        Assert.Equal(value, share.Value, 10);
        Assert.Equal(low, share.Low, 0.00006);
        Assert.Equal(high, share.High, 0.00006);
    }

    [Fact]
    public void None_of_none_says_nothing()
    {
        var share = new Share(0, 0);

        Assert.Equal((0, 0, 1), (share.Value, share.Low, share.High));
    }

    [Fact]
    public void The_value_lies_in_its_interval()
    {
        for (var of = 1; of <= 60; of++)
        {
            for (var count = 0; count <= of; count++)
            {
                var share = new Share(count, of);

                Assert.InRange(share.Low, 0, share.Value + 1e-12);
                Assert.InRange(share.High, share.Value - 1e-12, 1);
            }
        }
    }
}
