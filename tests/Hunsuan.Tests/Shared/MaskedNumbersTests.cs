using Hunsuan.Shared;

namespace Hunsuan.Tests;

public class MaskedNumbersTests
{
    [Theory]
    [InlineData("เลข 1234567890121 ยื่นคำขอ", "เลข x-xxxx-xxxxx-12-1 ยื่นคำขอ")]
    [InlineData("เลข1234567890121ยื่น", "เลขx-xxxx-xxxxx-12-1ยื่น")]
    [InlineData("1-2345-67890-12-1", "x-xxxx-xxxxx-12-1")]
    [InlineData("12345678901234", "12345678901234")]
    [InlineData("seal 0a1234567890121bc", "seal 0a1234567890121bc")]
    [InlineData(null, null)]
    public void Citizen_ids_are_masked_and_seals_are_not(string? text, string? masked) => Assert.Equal(masked, MaskedNumbers.In(text));
}
