using System.Text;
using Hunsuan.Access.Factors;

namespace Hunsuan.Tests.Access.Factors;

public class TotpTests
{
    // RFC 6238, appendix B, the last six of its eight digits.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Shows_the_codes_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, Totp.CodeOf("12345678901234567890"u8, Totp.StepOf(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    // RFC 4226, appendix D.
    [Theory]
    [InlineData(0, "755224")]
    [InlineData(1, "287082")]
    [InlineData(5, "254676")]
    [InlineData(9, "520489")]
    public void Shows_the_codes_of_the_standard_for_counters(long counter, string code) => Assert.Equal(code, Totp.CodeOf("12345678901234567890"u8, counter));

    // RFC 4648, section 10.
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Writes_bytes_as_letters_of_the_standard(string plain, string letters) => Assert.Equal(letters, Base32.Of(Encoding.ASCII.GetBytes(plain)));

    [Fact]
    public void Tells_the_app_whose_account_it_is() =>
        Assert.Equal("otpauth://totp/Hunsuan:som%20chai?secret=MZXW6YTBOI&issuer=Hunsuan", Totp.Address("foobar"u8, "som chai"));
}
