using System.Globalization;
using System.Text;
using InternAssistant.Evaluation.Calibration;

namespace InternAssistant.Indexing;

/// <summary>Accuracy over coverage as a drawing (SVG): the curve, and its 95 % Wilson band. Numbers only, so there is nothing to escape.</summary>
internal static class CoverageChart
{
    private const double Left = 70;
    private const double Top = 20;
    private const double Width = 600;
    private const double Height = 300;
    private const double Bottom = Top + Height;

    public static string Of(AnswerCalibration calibration)
    {
        var curve = calibration.Curve;
        var floor = curve.Count == 0 ? 0 : Math.Floor(Math.Min(0.9, curve.Min(point => point.Accuracy.Low)) * 10) / 10;
        var svg = new StringBuilder().Append(CultureInfo.InvariantCulture, $"""
            <svg viewBox="0 0 700 390" role="img" aria-label="Accuracy over coverage, with its 95 % Wilson band">

            """);
        AddAxes(svg, floor);
        if (curve.Count > 0)
        {
            AddCurve(svg, curve, floor);
        }

        return svg.Append("</svg>").ToString();
    }

    private static void AddAxes(StringBuilder svg, double floor)
    {
        for (var tenth = 0; tenth <= 10; tenth += 2)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(tenth / 10.0)}\" y=\"{Bottom + 22}\" text-anchor=\"middle\">{tenth * 10} %</text>\n");
        }

        for (var tenth = (int)Math.Round(floor * 10); tenth <= 10; tenth++)
        {
            var y = Y(tenth / 10.0, floor);
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{Left}\" y1=\"{y}\" x2=\"{Left + Width}\" y2=\"{y}\"/>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left - 8}\" y=\"{y + 5}\" text-anchor=\"end\">{tenth * 10} %</text>\n");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"axis\" d=\"M{Left} {Top}V{Bottom}H{Left + Width}\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left + (Width / 2)}\" y=\"{Bottom + 52}\" text-anchor=\"middle\">Coverage: questions answered, among all</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text transform=\"translate(14 {Top + (Height / 2)}) rotate(-90)\" text-anchor=\"middle\">Accuracy: right, among answered</text>\n");
    }

    private static void AddCurve(StringBuilder svg, IReadOnlyList<CurvePoint> curve, double floor)
    {
        var band = curve.Select(point => At(point, point.Accuracy.High, floor)).Concat(curve.Reverse().Select(point => At(point, point.Accuracy.Low, floor)));
        svg.Append(CultureInfo.InvariantCulture, $"<polygon class=\"band\" points=\"{string.Join(' ', band)}\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<polyline class=\"curve\" points=\"{string.Join(' ', curve.Select(point => At(point, point.Accuracy.Value, floor)))}\"/>\n");
        foreach (var point in curve)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"point\" cx=\"{X(point.Coverage.Value)}\" cy=\"{Y(point.Accuracy.Value, floor)}\" r=\"3\"><title>confidence {point.Confidence:F2} or more: {point.Accuracy.Count} of {point.Accuracy.Of} right</title></circle>\n");
        }
    }

    private static string At(CurvePoint point, double accuracy, double floor) =>
        string.Create(CultureInfo.InvariantCulture, $"{X(point.Coverage.Value)},{Y(accuracy, floor)}");

    private static double X(double coverage) => Math.Round(Left + (Width * coverage), 1);

    private static double Y(double accuracy, double floor) => Math.Round(Bottom - (Height * (accuracy - floor) / (1 - floor)), 1);
}
