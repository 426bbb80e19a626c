using System.Security.Cryptography;
using Hunsuan.Data.Keys;
using Hunsuan.Shared;

namespace Hunsuan.Tests.Keys;

public class SealingTests
{
    private static readonly Guid Row = Ids.New();
    private readonly KeyRing _ring = KeyRing.New(TimeProvider.System);

    [Theory, InlineData(""), InlineData("3249800008341"), InlineData("ความลับ")]
    public void What_was_sealed_opens_again(string plain) =>
        Assert.Equal(plain, _ring.OpenText(_ring.Seal(plain, "persons.citizen_id", Row), "persons.citizen_id", Row));

    [Fact]
    public void The_same_value_never_looks_the_same() =>
        Assert.NotEqual(_ring.Seal("3249800008341", "persons.citizen_id", Row), _ring.Seal("3249800008341", "persons.citizen_id", Row));

    [Fact]
    public void It_opens_in_no_other_row_and_no_other_column()
    {
        var value = _ring.Seal("3249800008341", "persons.citizen_id", Row);

        Assert.Throws<AuthenticationTagMismatchException>(() => _ring.Open(value, "persons.citizen_id", Ids.New()));
        Assert.Throws<AuthenticationTagMismatchException>(() => _ring.Open(value, "list_entries.citizen_id", Row));
    }

    [Fact]
    public void No_byte_of_it_can_be_changed_unnoticed()
    {
        var value = _ring.Seal("3249800008341", "persons.citizen_id", Row);

        for (var i = 0; i < value.Length; i++)
        {
            byte[] changed = [.. value];
            changed[i] ^= 1;
            Assert.ThrowsAny<Exception>(() => _ring.Open(changed, "persons.citizen_id", Row));
        }
    }

    [Fact]
    public void It_opens_with_no_other_ring()
    {
        var value = _ring.Seal("3249800008341", "persons.citizen_id", Row);

        Assert.Throws<AuthenticationTagMismatchException>(() => KeyRing.New(TimeProvider.System).Open(value, "persons.citizen_id", Row));
    }
}
