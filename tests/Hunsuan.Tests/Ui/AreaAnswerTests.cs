using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Tests.Ui;

public class AreaAnswerTests
{
    private static readonly AreaBook Areas = AreaBook.Load();

    [Theory]
    [InlineData("แม่ปืม", "560108")]
    [InlineData("ต.แม่ปืม อ.เมืองพะเยา จ.พะเยา", "560108")]
    [InlineData("Mae Puem, Phayao", "560108")]
    [InlineData(" ๕๖๐๑๐๘ ", "560108")]
    [InlineData("56010805", "56010805")]
    public void A_name_or_a_code_that_means_one_area_is_taken(string typed, string code) =>
        Assert.Equal(code, Answer(typed).Value);

    [Fact]
    public void Of_several_one_is_chosen_and_typing_something_else_forgets_the_choice()
    {
        Assert.Equal(AreaFieldTexts.ChooseOne.With(Meant("สันกลาง").Count), Refusal(new() { Typed = "สันกลาง" }));
        Assert.Equal("570511", new AreaInput { Typed = "สันกลาง", For = "สันกลาง", Code = "570511" }.Area("Area", Areas).Value);
        Assert.Equal("560108", new AreaInput { Typed = "แม่ปืม", For = "สันกลาง", Code = "570511" }.Area("Area", Areas).Value);
        Assert.Equal(AreaFieldTexts.Unknown.With("ไม่มี"), Refusal(new() { Typed = "ไม่มี", For = "ไม่มี", Code = "99" }));
        Assert.Equal(AreaFieldTexts.Required, Refusal(new() { Typed = " ", For = " ", Code = "560108" }));
    }

    [Fact]
    public void Areas_of_the_user_come_first_and_others_are_refused()
    {
        var officer = Given.AnOfficer("5705");

        Assert.Equal("570511", new AreaInput { Typed = "สันกลาง" }.Area("Area", Areas, 6, officer).Value);
        Assert.Equal(AreaFieldTexts.Outside, Refusal(new() { Typed = "แม่ปืม" }, officer));
        Assert.Equal(AreaFieldTexts.Outside, Refusal(new() { Typed = "แม่ปืม", For = "แม่ปืม", Code = "560108" }, officer));
        Assert.Equal(AreaFieldTexts.Unknown.With("จ.พะเยา"), Refusal(new() { Typed = "จ.พะเยา" }, least: 6));
    }

    [Theory]
    [InlineData("560108")]
    [InlineData("56")]
    [InlineData("56010805")]
    public void A_known_area_stands_in_the_field_and_comes_back(string code) => Assert.Equal(code, AreaInput.Of(code, Areas).Area("Area", Areas).Value);

    private static IReadOnlyList<string> Meant(string typed) => new AreaInput { Typed = typed }.AreasMeant(Areas, 0, null);

    private static Result<string> Answer(string typed) => new AreaInput { Typed = typed }.Area("Area", Areas);

    private static Text Refusal(AreaInput input, CurrentUser? within = null, int least = 0) =>
        Assert.Single(input.Area("Area", Areas, least, within).Problems).Message;
}
