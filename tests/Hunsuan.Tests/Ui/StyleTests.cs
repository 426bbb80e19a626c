using System.Text.RegularExpressions;

namespace Hunsuan.Tests.Ui;

public partial class StyleTests
{
    private static readonly string Css = Repository.Read("src/Hunsuan/wwwroot/app.css");

    [Fact]
    public void Styles_stay_small() => Assert.InRange(Css.Length, 1_000, 15_000);

    [Fact]
    public void Fonts_are_asked_for_by_the_version_that_is_installed()
    {
        var package = Repository.Read("package.json");
        var asked = FontVersion.Matches(Css + Repository.Read("src/Hunsuan/wwwroot/print.css") + Repository.Read("src/Hunsuan/Ui/Document.razor"));

        Assert.Equal(9, asked.Count);
        Assert.All(asked, a => Assert.Contains($"\"@fontsource/{(a.Groups[1].Value == "looped" ? "noto-sans-thai-looped" : "sarabun")}\": \"{a.Groups[2].Value}\"", package, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("income", "#b07a00")]
    [InlineData("health", "#b93a63")]
    [InlineData("education", "#2b66ad")]
    [InlineData("living", "#23795f")]
    [InlineData("access", "#6d479a")]
    public void Each_dimension_has_its_one_colour(string dimension, string colour) =>
        Assert.Contains($"--{dimension}: {colour};", Css, StringComparison.Ordinal);

    [GeneratedRegex(@"/lib/(looped|sarabun)-\w+-\d+\.woff2\?v=([\d.]+)")]
    private static partial Regex FontVersion { get; }
}
